new File(basedir, '.git').mkdir()
return true
