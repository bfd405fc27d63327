import sys

print("ends with 255")
sys.exit(-1)
